package org.kohsuke.stapler;

public interface StaplerRequest2 extends jakarta.servlet.http.HttpServletRequest {
    public void bindJSON(java.lang.Object bean, net.sf.json.JSONObject src);
}
