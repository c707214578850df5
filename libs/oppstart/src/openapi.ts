/** The OpenAPI document, made when every route is known. */
export const OPENAPI = Symbol('OpenApi');
