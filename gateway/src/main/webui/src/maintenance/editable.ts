import type { EntryKind } from '../api/directory'
import { choices, texts } from './editTexts'
import type { EditField, Group } from './fields'

interface Editable {
  path: string
  groups: Group[]
}

const NAME: EditField = { type: 'text', name: 'name', label: texts.name, max: 200 }
const DESCRIPTION: EditField = {
  type: 'long',
  name: 'description',
  label: texts.description,
  hint: texts.descriptionHint,
  max: 2000,
  readable: true,
}
const LIFE_DOMAINS: EditField = {
  type: 'codes',
  name: 'lifeDomains',
  label: texts.lifeDomains,
  list: 'lifeDomains',
}
const AREAS: EditField = { type: 'codes', name: 'areas', label: texts.areas, list: 'areas' }
const INTAKE: EditField = { type: 'one', name: 'intake', label: texts.intake, options: choices.intakes }
const HOURS: EditField = {
  type: 'hours',
  name: 'workingHours',
  label: texts.workingHours,
}
const PHONE: EditField = { type: 'text', input: 'tel', name: 'phone', label: texts.phone, max: 30 }
const EMAIL: EditField = { type: 'text', input: 'email', name: 'email', label: texts.email, max: 320 }

const TARGET_GROUPS = lines('targetGroups', texts.targetGroups)
const NEEDS = lines('needs', texts.needs, `${texts.needsHint} ${texts.linesHint}`)
const LANGUAGES = lines('languages', texts.languages)

const WHERE: EditField[] = [
  AREAS,
  optional({ type: 'text', name: 'location.street', label: texts.street, max: 200 }),
  optional({ type: 'text', name: 'location.postalCode', label: texts.postalCode, max: 7 }),
  optional({ type: 'text', name: 'location.city', label: texts.city, max: 100 }),
  optional({
    type: 'number',
    decimals: true,
    name: 'location.latitude',
    label: texts.latitude,
    hint: texts.latitudeHint,
    // The server names the pair by a word of its own when one of both is missing.
    also: 'location.onMapOrNot',
  }),
  optional({
    type: 'number',
    decimals: true,
    name: 'location.longitude',
    label: texts.longitude,
    hint: texts.longitudeHint,
  }),
  { type: 'tick', name: 'location.masked', label: texts.masked },
]

const SOURCE: Group = {
  title: texts.groups.source,
  fields: [
    { type: 'text', name: 'source', label: texts.source, hint: texts.sourceHint, max: 300 },
    { type: 'text', input: 'date', name: 'sourceDate', label: texts.sourceDate },
    { type: 'day', name: 'lastConfirmed', label: texts.lastConfirmed, hint: texts.lastConfirmedHint },
  ],
}

const ORGANISATION: Editable = {
  path: 'organisations',
  groups: [
    {
      title: texts.groups.what,
      fields: [
        NAME,
        { type: 'one', name: 'kind', label: texts.organisationKind, options: choices.organisationKinds },
        DESCRIPTION,
        LIFE_DOMAINS,
      ],
    },
    { title: texts.groups.where, fields: WHERE },
    {
      title: texts.groups.reach,
      fields: [
        optional(PHONE),
        optional(EMAIL),
        optional({
          type: 'text',
          input: 'url',
          name: 'website',
          label: texts.website,
          hint: texts.websiteHint,
          max: 310,
        }),
      ],
    },
    SOURCE,
  ],
}

const TEAM: Editable = {
  path: 'teams',
  groups: [
    {
      title: texts.groups.whatTeam,
      fields: [
        {
          type: 'organisation',
          name: 'organisationId',
          shownAs: 'organisationName',
          label: texts.organisation,
          fixed: true,
        },
        NAME,
        { type: 'one', name: 'task', label: texts.task, options: 'tasks' },
        DESCRIPTION,
      ],
    },
    { title: texts.groups.forWhom, fields: [INTAKE] },
    { title: texts.groups.where, fields: WHERE },
    { title: texts.groups.reach, fields: [HOURS, optional(PHONE), optional(EMAIL)] },
    SOURCE,
  ],
}

const PROFESSIONAL: Editable = {
  path: 'professionals',
  groups: [
    {
      title: texts.groups.who,
      fields: [
        { type: 'text', name: 'givenName', label: texts.givenName, max: 100 },
        {
          type: 'text',
          name: 'familyName',
          label: texts.familyName,
          hint: texts.familyNameHint,
          max: 100,
        },
      ],
    },
    {
      title: texts.groups.work,
      fields: [
        { type: 'assignments', name: 'assignments', label: texts.assignments, hint: texts.assignmentsHint },
        AREAS,
      ],
    },
    {
      title: texts.groups.mandate,
      fields: [
        optional({
          type: 'long',
          name: 'mandate',
          label: texts.mandate,
          hint: texts.mandateHint,
          max: 500,
          readable: true,
        }),
        optional({ type: 'number', name: 'mandateAmountEur', label: texts.mandateAmount }),
        { type: 'tick', name: 'decidesAlone', label: texts.decidesAlone },
      ],
    },
    {
      title: texts.groups.knows,
      fields: [LIFE_DOMAINS, lines('expertise', texts.expertise), LANGUAGES],
    },
    {
      title: texts.groups.reachPerson,
      fields: [
        HOURS,
        PHONE,
        EMAIL,
        optional({ type: 'colleague', name: 'duoPartnerId', shownAs: 'duoPartner', label: texts.duo }),
        {
          type: 'colleagues',
          name: 'standInIds',
          shownAs: 'standIns',
          label: texts.standIns,
          hint: texts.standInsHint,
        },
      ],
    },
    {
      ...SOURCE,
      fields: [...SOURCE.fields, { type: 'tick', name: 'generated', label: texts.generated }],
    },
  ],
}

const OFFERING: Editable = {
  path: 'offerings',
  groups: [
    {
      title: texts.groups.what,
      fields: [
        NAME,
        { type: 'one', name: 'kind', label: texts.offeringKind, options: choices.offeringKinds },
        {
          type: 'long',
          name: 'summary',
          label: texts.summary,
          hint: texts.summaryHint,
          max: 2000,
          readable: true,
        },
        {
          type: 'organisation',
          name: 'organisationId',
          shownAs: 'organisationName',
          label: texts.organisation,
        },
        optional({ type: 'team', name: 'teamId', label: texts.team }),
        LIFE_DOMAINS,
        { type: 'codes', name: 'lifeEvents', label: texts.lifeEvents, list: 'lifeEvents' },
      ],
    },
    {
      title: texts.groups.forWhom,
      fields: [
        {
          type: 'long',
          name: 'conditions',
          label: texts.conditions,
          hint: texts.conditionsHint,
          max: 4000,
          readable: true,
        },
        TARGET_GROUPS,
        NEEDS,
        INTAKE,
      ],
    },
    {
      title: texts.groups.decides,
      fields: [
        {
          type: 'ranked',
          name: 'whoDecides',
          label: texts.whoDecides,
          hint: texts.whoDecidesHint,
          list: 'roles',
        },
        optional({ type: 'number', name: 'termDays', label: texts.termDays }),
        lines('documents', texts.documents),
      ],
    },
    { title: texts.groups.where, fields: WHERE },
    SOURCE,
  ],
}

const INITIATIVE: Editable = {
  path: 'initiatives',
  groups: [
    {
      title: texts.groups.what,
      fields: [
        NAME,
        DESCRIPTION,
        optional({
          type: 'organisation',
          name: 'organisationId',
          shownAs: 'organisationName',
          label: texts.organisation,
        }),
        LIFE_DOMAINS,
      ],
    },
    {
      title: texts.groups.forWhom,
      fields: [
        TARGET_GROUPS,
        LANGUAGES,
        NEEDS,
        INTAKE,
        { type: 'lines', name: 'wishes', label: texts.wishes, hint: texts.wishesHint, readable: true },
      ],
    },
    { title: texts.groups.where, fields: WHERE },
    {
      title: texts.groups.reach,
      fields: [
        optional({ type: 'text', name: 'contactName', label: texts.contactName, max: 200 }),
        optional(PHONE),
        optional({
          type: 'text',
          name: 'openingHours',
          label: texts.openingHours,
          hint: texts.openingHoursHint,
          max: 300,
        }),
      ],
    },
    SOURCE,
  ],
}

export const EDITABLE: Record<EntryKind, Editable> = {
  ORGANISATION,
  TEAM,
  PROFESSIONAL,
  SCHEME: OFFERING,
  SERVICE: OFFERING,
  INITIATIVE,
}

export function isKind(value: string): value is EntryKind {
  return value in EDITABLE
}

export function fieldsOf(kind: EntryKind): EditField[] {
  return EDITABLE[kind].groups.flatMap(({ fields }) => fields)
}

function optional(field: EditField): EditField {
  return { ...field, optional: true }
}

function lines(name: string, label: string, hint: string = texts.linesHint): EditField {
  return { type: 'lines', name, label, hint, optional: true }
}
