openapi: 3.1.0
info:
  title: [=name]
  version: v1
servers:
- description: This service
  url: /
tags:
- description: "Background tasks that failed for good, for operators"
  name: Tasks
paths:
  /api/v1/admin/tasks/dead-letters:
    get:
      operationId: listDeadLetters
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
                $ref: "#/components/schemas/PageDeadLetter"
          description: OK
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      security:
      - operatorKey: []
      summary: "Tasks that failed for good, newest first"
      tags:
      - Tasks
  /api/v1/admin/tasks/dead-letters/{id}:
    delete:
      operationId: deleteDeadLetter
      parameters:
      - in: path
        name: id
        required: true
        schema:
          type: integer
          format: int64
      responses:
        "204":
          description: No Content
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      security:
      - operatorKey: []
      summary: Forget a dead letter
      tags:
      - Tasks
  /api/v1/admin/tasks/dead-letters/{id}/replay:
    post:
      operationId: replayDeadLetter
      parameters:
      - in: path
        name: id
        required: true
        schema:
          type: integer
          format: int64
      responses:
        "202":
          description: Accepted
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      security:
      - operatorKey: []
      summary: "Run a dead letter again, under the id it had, with all its attempts"
      tags:
      - Tasks
  /api/v1/service:
    get:
      description: Open to everybody.
      operationId: service
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/ServiceInfo"
          description: OK
        default:
          content:
            application/problem+json:
              schema:
                $ref: "#/components/schemas/Problem"
          description: "A problem, see its code"
      summary: Tells which service this is
      tags:
      - Service
components:
  schemas:
    DeadLetter:
      type: object
      properties:
        attempts:
          type: integer
          format: int32
        error:
          type: string
        failedAt:
          type: string
          format: date-time
        id:
          type: integer
          format: int64
        payload:
          type: string
        task:
          type: string
        taskId:
          type: string
          format: uuid
    InvalidField:
      type: object
      properties:
        code:
          type: string
          example: not_blank
        field:
          type: string
          example: address.city
        message:
          type: string
          example: must not be blank
    PageDeadLetter:
      type: object
      properties:
        items:
          type: array
          items:
            $ref: "#/components/schemas/DeadLetter"
        next:
          type:
          - string
          - "null"
          description: The cursor of the next page; null on the last.
    Problem:
      type: object
      description: "An error, as in RFC 9457."
      properties:
        code:
          type: string
          description: "For programs: never changes its meaning."
          example: request.invalid
        detail:
          type: string
          description: What is special about this occurrence.
        errors:
          type: array
          description: "The fields at fault, if fields are."
          items:
            $ref: "#/components/schemas/InvalidField"
        instance:
          type: string
          description: The path that was asked for.
          example: /api/v1/service
        status:
          type: integer
          format: int32
          description: The HTTP status.
          example: 400
        title:
          type: string
          example: The request is not valid
        traceId:
          type: string
          description: Finds the lines of the log.
          example: 0af7651916cd43dd8448eb211c80319c
        type:
          type: string
          format: uri
          description: "Names the kind of error, as code does."
          example: urn:problem-type:request.invalid
    ServiceInfo:
      type: object
      description: "Which service this is, in which version."
      properties:
        name:
          type: string
          example: orders
        version:
          type: string
          example: 1.4.2
  securitySchemes:
    operatorKey:
      in: header
      name: X-Admin-Api-Key
      type: apiKey
