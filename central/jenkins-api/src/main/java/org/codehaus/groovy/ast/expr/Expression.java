package org.codehaus.groovy.ast.expr;

public abstract class Expression {
    public Expression() {}
}
