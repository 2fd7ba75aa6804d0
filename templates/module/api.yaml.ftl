paths:
  /api/v1/[=module.path]:
    get:
      operationId: list[=module.type]
      parameters:
      - description: "How many items to return, 20 if not given."
        in: query
        name: limit
        required: false
        schema:
          type: integer
          format: int32
          maximum: 100
          minimum: 1
      - description: The next of the page before; left out for the first page.
        in: query
        name: cursor
        required: false
        schema:
          type: string
          maxLength: 512
          minLength: 0
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Page[=entity.type]"
          description: OK
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      summary: "All [=module.words], newest first"
      tags:
      - [=module.title]
    post:
      operationId: create[=entity.type]
      requestBody:
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/[=entity.type]Details"
        required: true
      responses:
        "201":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/[=entity.type]"
          description: Created
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      summary: Create [=entity.oneOf]
      tags:
      - [=module.title]
  /api/v1/[=module.path]/{id}:
    delete:
      operationId: delete[=entity.type]
      parameters:
      - in: path
        name: id
        required: true
        schema:
          type: string
          format: uuid
      - in: header
        name: If-Match
        required: false
        schema:
          type: string
      responses:
        "204":
          description: No Content
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      summary: Delete [=entity.oneOf]
      tags:
      - [=module.title]
    get:
      operationId: read[=entity.type]
      parameters:
      - in: path
        name: id
        required: true
        schema:
          type: string
          format: uuid
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/[=entity.type]"
          description: OK
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      summary: One [=entity.words]
      tags:
      - [=module.title]
    put:
      description: What is left out is emptied.
      operationId: update[=entity.type]
      parameters:
      - in: path
        name: id
        required: true
        schema:
          type: string
          format: uuid
      - in: header
        name: If-Match
        required: false
        schema:
          type: string
      requestBody:
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/[=entity.type]Details"
        required: true
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/[=entity.type]"
          description: OK
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      summary: Change [=entity.oneOf]
      tags:
      - [=module.title]
components:
  schemas:
    [=entity.type]:
      type: object
      properties:
[#list module.viewProperties as line]
        [=line]
[/#list]
[#if module.required?has_content]
      required:
[#list module.required as key]
      - [=key]
[/#list]
[/#if]
    [=entity.type]Details:
      type: object
      properties:
[#list module.properties as line]
        [=line]
[/#list]
[#if module.required?has_content]
      required:
[#list module.required as key]
      - [=key]
[/#list]
[/#if]
[#if module.money]
    Money:
      type: object
      description: An amount of money.
      properties:
        amount:
          type: integer
          format: int64
          description: "In the currency's smallest unit, such as cents."
          example: 1250
        currency:
          type: string
          description: An ISO 4217 code.
          example: EUR
          pattern: "[A-Z]{3}"
      required:
      - amount
      - currency
[/#if]
    Page[=entity.type]:
      type: object
      properties:
        items:
          type: array
          items:
            $ref: "#/components/schemas/[=entity.type]"
        next:
          type:
          - string
          - "null"
          description: The cursor of the next page; null on the last.
