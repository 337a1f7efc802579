export interface ZipEntry { readonly name: string }
