package org.kohsuke.stapler;

public interface StaplerRequest2 extends jakarta.servlet.http.HttpServletRequest {
    public java.lang.String getRestOfPath();

    public <T> T findAncestorObject(java.lang.Class<T> type);

    public boolean hasParameter(java.lang.String name);

    public void bindParameters(java.lang.Object bean);

    public <T> T bindJSON(java.lang.Class<T> type, net.sf.json.JSONObject src);

    public <T> T bindJSON(java.lang.reflect.Type genericType, java.lang.Class<T> erasure, java.lang.Object json);

    public void bindJSON(java.lang.Object bean, net.sf.json.JSONObject src);

    public net.sf.json.JSONObject getSubmittedForm() throws jakarta.servlet.ServletException;
}
