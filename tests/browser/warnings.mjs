// A warning that others send, as the tests take it in.

/** A warning of ours in the shape of CAP 1.2, over where the municipality lies. */
export const warning = (id, headline) => `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>${id}</identifier><sender>vakt@example.org</sender>
<sent>${new Date().toISOString().replace(/\.\d+Z$/, "+00:00")}</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<info><language>no</language><category>Met</category><event>Flom</event><urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>
<headline>${headline}</headline><instruction>Hold deg unna elva.</instruction>
<parameter><valueName>awareness_level</valueName><value>3; orange; Severe</value></parameter>
<area><areaDesc>Dalen</areaDesc><polygon>59.0,9.0 59.0,11.0 61.0,11.0 61.0,9.0 59.0,9.0</polygon></area></info></alert>`;
