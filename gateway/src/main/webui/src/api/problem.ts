export interface Violation {
  field: string
  in?: string
  message: string
}

export interface ProblemBody {
  type?: string
  title?: string
  status: number
  detail?: string
  violations?: Violation[]
}

/** The server answered, and said no (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly violations: Violation[]

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${body.status}`)
    this.name = 'ApiProblem'
    this.status = body.status
    this.title = body.title ?? ''
    this.detail = body.detail
    this.violations = body.violations ?? []
  }
}

/** No answer at all: offline, or the gateway is down. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable')
    this.name = 'Unreachable'
  }
}

export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof ApiProblem && statuses.includes(error.status)
}
