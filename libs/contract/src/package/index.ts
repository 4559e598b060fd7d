export { CheckSchema, packageJsonSchema, PackageSchema } from './package.ts';
