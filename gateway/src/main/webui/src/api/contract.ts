/**
 * An answer of the contract as the screens use it. The contracts mark no property of an answer as required, so here stands which
 * ones are always there (`K`) and which hold another such type (`N`). A name that the contract doesn't have fails to compile.
 */
export type Sure<
  T,
  K extends keyof T,
  N extends { [P in keyof N]: P extends keyof T ? unknown : never } = object,
> = Omit<T, K | keyof N> & Required<Pick<T, Exclude<K, keyof N>>> & N
