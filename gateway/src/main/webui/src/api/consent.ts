import type { Sure } from './contract'
import type { components } from './generated/consent-service'

type Schemas = components['schemas']

export type Basis = Schemas['Basis']
export type Answer = Sure<Schemas['Answer'], 'kind' | 'kindName' | 'answer' | 'sentence'>
export type GuideAnswer = Answer['answer']
export type Kind = Sure<Schemas['KindItem'], 'code' | 'name'>
export type Purpose = Sure<Schemas['PurposeItem'], 'code' | 'name' | 'defaultForTasks'>
export type Recipient = Schemas['ConsentRecipient']
export type KindName = Required<Schemas['KindName']>

/** A question put to the resident, as the professional who asked it sees it. */
export type ConsentRequest = Sure<Schemas['ConsentRequest'], 'id' | 'version', { kinds: KindName[] }>

export type MyConsentRequest = Sure<
  Schemas['MyConsentRequest'],
  'id' | 'version' | 'question' | 'recipient',
  { kinds: KindName[] }
>

export type ConsentStep = Sure<Schemas['ConsentStep'], 'at' | 'state'>
export type MyConsent = Sure<
  Schemas['MyConsent'],
  'id' | 'version' | 'sentence' | 'status',
  { history: ConsentStep[] }
>
export type ConsentStatus = MyConsent['status']
export type Access = Sure<Schemas['AccessLogItem'], 'id' | 'at' | 'who' | 'kinds'>
export type AccessName = Sure<Schemas['AccessLogName'], 'sentence'>
export type Decision = Sure<Schemas['DecisionLogItem'], 'id' | 'at' | 'decision'>
export type Invitation = Required<Schemas['Invited']>

export type RegisterEntry = Sure<
  Schemas['RegisterEntry'],
  | 'id'
  | 'version'
  | 'active'
  | 'example'
  | 'purposes'
  | 'kinds'
  | 'fromTasks'
  | 'toTasks'
  | 'toRoles'
  | 'toRoleCategories'
>
