package hudson.model;

public class Api {
    public final java.lang.Object bean = null;

    public Api(java.lang.Object bean) {}

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.Api.getDisplayName is a declaration only");
    }

    public java.lang.String getSearchUrl() {
        throw new UnsupportedOperationException("hudson.model.Api.getSearchUrl is a declaration only");
    }

    public void doXml(
            org.kohsuke.stapler.StaplerRequest2 req,
            org.kohsuke.stapler.StaplerResponse2 rsp,
            java.lang.String xpath,
            java.lang.String wrapper,
            java.lang.String tree,
            int depth)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.model.Api.doXml is a declaration only");
    }

    public void doSchema(org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.model.Api.doSchema is a declaration only");
    }

    public void doJson(org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.model.Api.doJson is a declaration only");
    }

    public void doPython(org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.model.Api.doPython is a declaration only");
    }

    protected void setHeaders(org.kohsuke.stapler.StaplerResponse2 rsp) {
        throw new UnsupportedOperationException("hudson.model.Api.setHeaders is a declaration only");
    }
}
