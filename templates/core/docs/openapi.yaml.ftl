openapi: 3.1.0
info:
  title: [=name]
  version: v1
servers:
- description: This service
  url: /
tags:
[#list api.tags as line]
[=line]
[/#list]
paths:
[#list api.paths as line]
[=line]
[/#list]
components:
  schemas:
[#list api.schemas as line]
[=line]
[/#list]
  securitySchemes:
[#list api.securitySchemes as line]
[=line]
[/#list]
