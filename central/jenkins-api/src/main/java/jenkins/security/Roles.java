package jenkins.security;

public class Roles {
    private Roles() {}
}
