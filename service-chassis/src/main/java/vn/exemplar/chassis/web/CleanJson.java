package vn.exemplar.chassis.web;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** JSON whose texts and names are {@link CleanText}, wherever they stand and whatever they become. */
final class CleanJson extends JsonFactory {
    CleanJson(JsonFactory json) {
        super(json);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext reading, IOContext source, InputStream json) {
        return new Parser(super._createParser(reading, source, json));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext reading, IOContext source, Reader json) {
        return new Parser(super._createParser(reading, source, json));
    }

    /** A text, or a name, that is none. */
    static final class UnfitText extends StreamReadException {
        private final transient Fault fault;

        private UnfitText(JsonParser at, CleanText.Unfit unfit, TokenStreamContext place) {
            super(at, unfit.character());
            this.fault = unfit.at(path(place));
        }

        Fault fault() {
            return fault;
        }

        private static String path(@Nullable TokenStreamContext place) {
            if (place == null || place.inRoot()) {
                return "";
            }
            String above = path(place.getParent());
            if (place.inArray()) {
                return above + '[' + place.getCurrentIndex() + ']';
            }
            return above.isEmpty() ? place.currentName() : above + '.' + place.currentName();
        }
    }

    private static final class Parser extends JsonParserDelegate {
        Parser(JsonParser json) {
            super(json);
        }

        @Override
        public @Nullable JsonToken nextToken() {
            JsonToken token = delegate.nextToken();
            if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                TokenStreamContext here = delegate.streamReadContext();
                TokenStreamContext place = token == JsonToken.VALUE_STRING ? here : here.getParent();
                CleanText.unfit(delegate.getString()).ifPresent(unfit -> {
                    throw new UnfitText(this, unfit, place);
                });
            }
            return token;
        }

        @Override
        public @Nullable JsonToken nextValue() {
            JsonToken token = nextToken();
            return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
        }

        @Override
        public @Nullable String nextName() {
            return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
        }

        @Override
        public boolean nextName(SerializableString name) {
            return name.getValue().equals(nextName());
        }

        @Override
        public int nextNameMatch(PropertyNameMatcher names) {
            String name = nextName();
            if (name != null) {
                return names.matchName(name);
            }
            return hasToken(JsonToken.END_OBJECT)
                    ? PropertyNameMatcher.MATCH_END_OBJECT
                    : PropertyNameMatcher.MATCH_ODD_TOKEN;
        }

        @Override
        public int currentNameMatch(PropertyNameMatcher names) {
            return hasToken(JsonToken.PROPERTY_NAME) ? names.matchName(currentName()) : super.currentNameMatch(names);
        }

        @Override
        public @Nullable String currentName() {
            String name = delegate.currentName();
            return name == null ? null : CleanText.composed(name);
        }

        @Override
        public String getString() {
            return CleanText.composed(delegate.getString());
        }

        @Override
        public @Nullable String getValueAsString() {
            return getValueAsString(null);
        }

        @Override
        public @Nullable String getValueAsString(@Nullable String otherwise) {
            String text = delegate.getValueAsString(otherwise);
            return text == null ? null : CleanText.composed(text);
        }

        @Override
        public boolean hasStringCharacters() {
            return false;
        }
    }
}
