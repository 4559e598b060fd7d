export { packageJsonSchema, PackageSchema } from './package.ts';
