package io.jenkins.plugins.stet.core.dockerfile;

/** One {@code $name} or <code>${name...}</code>. */
final class Dollar {
    private static final String SPECIAL = "@*#?-$!0";
    private static final Variable EMPTY = new Variable.Value("");

    private final ShellWord word;
    private final Variables variables;

    Dollar(ShellWord word, Variables variables) {
        this.word = word;
        this.variables = variables;
    }

    String read() throws SubstitutionException {
        word.next();
        if (word.peek() != '{') {
            String name = name();
            return name.isEmpty() ? "$" : valueOf(name);
        }
        word.next();
        if (word.peek() == '{' || word.peek() == '}' || word.peek() == ':') {
            throw new SubstitutionException("a name is missing after ${");
        }
        String name = name();
        int c = word.next();
        return switch (c) {
            case '}' -> valueOf(name);
            case ':' -> modified(name, word.next(), true);
            case '/' -> replaced(name);
            default -> modified(name, c, false);
        };
    }

    private String valueOf(String name) {
        return textOf(variables.get(name));
    }

    private static String textOf(Variable variable) {
        return variable instanceof Variable.Value value ? value.text() : "";
    }

    private String modified(String name, int modifier, boolean emptyIsUnset) throws SubstitutionException {
        boolean trims = modifier == '#' || modifier == '%';
        if ("+-?#%".indexOf(modifier) < 0 || (emptyIsUnset && trims)) {
            throw new SubstitutionException(
                    modifier == ShellWord.END ? "'}' is missing" : "the modifier '" + (char) modifier + "' is unknown");
        }
        String operand = word.until('}', trims, false);
        Variable variable = variables.get(name);
        boolean set = variable instanceof Variable.Value && !(emptyIsUnset && variable.equals(EMPTY));
        return switch (modifier) {
            case '-' -> set ? textOf(variable) : operand;
            case '+' -> set ? operand : "";
            case '?' -> required(name, variable, set);
            case '#' -> ShellPattern.withoutPrefix(textOf(variable), operand);
            default -> ShellPattern.withoutSuffix(textOf(variable), operand);
        };
    }

    private static String required(String name, Variable variable, boolean set) throws SubstitutionException {
        if (!set && !(variable instanceof Variable.Unknown)) {
            throw new SubstitutionException(name + " has no value and the Dockerfile asks for one");
        }
        return textOf(variable);
    }

    private String replaced(String name) throws SubstitutionException {
        boolean all = word.peek() == '/';
        if (all) {
            word.next();
        }
        String pattern = word.until('/', true, false);
        String replacement = word.until('}', true, false);
        return ShellPattern.replace(valueOf(name), pattern, replacement, all);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        if (Character.isDigit(word.peek())) {
            while (Character.isDigit(word.peek())) {
                name.append((char) word.next());
            }
            return name.toString();
        }
        if (word.peek() != ShellWord.END && SPECIAL.indexOf(word.peek()) >= 0) {
            return Character.toString(word.next());
        }
        while (word.peek() == '_' || Character.isLetterOrDigit(word.peek())) {
            name.append((char) word.next());
        }
        return name.toString();
    }
}
