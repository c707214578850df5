// The package ships this file without types; class-validator-jsonschema reads nested types from it.
declare module 'class-transformer/cjs/storage' {
  export const defaultMetadataStorage: unknown;
}
