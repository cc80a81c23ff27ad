import { useKinds } from '../guide/guide'

/** What a kind of data is called in the language of the page; what came along with the data is Dutch. */
export function useKindName(): (item: { kind?: string; kindName: string }) => string {
  const kinds = useKinds().data
  return ({ kind, kindName }) => kinds?.find(({ code }) => code === kind)?.name ?? kindName
}
