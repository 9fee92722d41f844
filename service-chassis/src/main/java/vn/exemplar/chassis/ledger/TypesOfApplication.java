package vn.exemplar.chassis.ledger;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds annotated classes in the packages of the application. Cost: reads the class files there once, at start. */
final class TypesOfApplication {
    private final List<String> packages;

    TypesOfApplication(BeanFactory beans) {
        this.packages = AutoConfigurationPackages.get(beans);
    }

    List<Class<?>> annotatedWith(Class<? extends Annotation> annotation) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation, false));
        return packages.stream()
                .flatMap(room -> scanner.findCandidateComponents(room).stream())
                .map(found -> found.getBeanClassName())
                .flatMap(Stream::ofNullable)
                .distinct()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, ClassUtils.getDefaultClassLoader()))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
