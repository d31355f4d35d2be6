package org.kohsuke.stapler;

public interface StaplerResponse2 extends jakarta.servlet.http.HttpServletResponse {
    public void forwardToPreviousPage(org.kohsuke.stapler.StaplerRequest2 request)
            throws jakarta.servlet.ServletException, java.io.IOException;

    public void sendRedirect2(java.lang.String url) throws java.io.IOException;

    public void serveFile(org.kohsuke.stapler.StaplerRequest2 request, java.net.URL res)
            throws jakarta.servlet.ServletException, java.io.IOException;

    public void serveFile(org.kohsuke.stapler.StaplerRequest2 request, java.net.URL res, long expiration)
            throws jakarta.servlet.ServletException, java.io.IOException;

    public void serveFile(
            org.kohsuke.stapler.StaplerRequest2 req,
            java.io.InputStream data,
            long lastModified,
            long expiration,
            long contentLength,
            java.lang.String fileName)
            throws jakarta.servlet.ServletException, java.io.IOException;

    public void serveFile(
            org.kohsuke.stapler.StaplerRequest2 req,
            java.io.InputStream data,
            long lastModified,
            long contentLength,
            java.lang.String fileName)
            throws jakarta.servlet.ServletException, java.io.IOException;
}
