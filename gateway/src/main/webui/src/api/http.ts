import { followServer } from '../time/clock'
import { ApiProblem, hasStatus, Unreachable, type ProblemBody } from './problem'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface CallOptions {
  body?: unknown
  /** Of a file; a zip unless said otherwise. */
  contentType?: string
  /** Version of the item being changed; sent as If-Match. */
  version?: number | undefined
  idempotencyKey?: string | undefined
  signal?: AbortSignal | undefined
}

export interface Reply<T> {
  data: T
  /** Last part of the Location header: the id of what was made. */
  createdId: string | undefined
}

let language = 'nl'

/** From here on the services are asked to answer in this language. */
export function answerIn(tag: string): void {
  language = tag
}

const SESSION_ENDED = 'busbaan:session-ended'

/** Called when the server no longer knows this session, whichever screen asked. */
export function onSessionEnded(listener: () => void): () => void {
  window.addEventListener(SESSION_ENDED, listener)
  return () => window.removeEventListener(SESSION_ENDED, listener)
}

export async function call<T>(method: Method, path: string, options: CallOptions = {}): Promise<Reply<T>> {
  const response = await send(method, path, options)
  if (!response.ok) {
    if (response.status === 401 && path !== '/session') window.dispatchEvent(new Event(SESSION_ENDED))
    throw await problemOf(response)
  }
  const text = await response.text()
  return {
    data: (text === '' ? undefined : JSON.parse(text)) as T,
    createdId: response.headers.get('Location')?.split('/').at(-1),
  }
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call<T>('GET', path, { signal })).data
}

/** Null when there is no such thing (404), as of a resident's account that no help request belongs to yet. */
export async function getIfThere<T>(path: string, signal?: AbortSignal): Promise<T | null> {
  try {
    return await get<T>(path, signal)
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

async function send(method: Method, path: string, options: CallOptions): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language,
  })
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`)
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey)
  if (options.body !== undefined) {
    headers.set(
      'Content-Type',
      options.body instanceof Blob ? (options.contentType ?? 'application/zip') : 'application/json',
    )
  }
  try {
    const response = await fetch(path, {
      method,
      headers,
      body: options.body instanceof Blob ? options.body : toJson(options.body),
      signal: options.signal ?? null,
      credentials: 'same-origin',
    })
    followServer(response.headers.get('Busbaan-Time'))
    return response
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable()
  }
}

function toJson(body: unknown): string | null {
  return body === undefined ? null : JSON.stringify(body)
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const body = (await response.json()) as Partial<ProblemBody>
    return new ApiProblem({ ...body, status: response.status })
  } catch {
    return new ApiProblem({ status: response.status })
  }
}
