# One file for every module that runs: docker build --build-arg MODULE=review-service .
FROM maven:3.9.11-eclipse-temurin-25 AS build
ARG MODULE
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -pl "${MODULE}" -am package -DskipTests \
 && jar=$(ls "${MODULE}"/target/*-exec.jar 2>/dev/null || ls "${MODULE}"/target/"${MODULE}"-*.jar) \
 && cp "${jar}" /app.jar

FROM eclipse-temurin:25.0.1_8-jre
RUN useradd --system --uid 10001 exemplar
USER exemplar
WORKDIR /app
COPY --from=build /app.jar app.jar
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "-jar", "app.jar"]
