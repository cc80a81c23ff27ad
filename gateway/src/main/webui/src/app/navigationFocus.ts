// After a navigation the new screen's heading takes the focus, also when its data arrives later. The first screen after
// loading doesn't: there the browser starts at the top of the page, as people expect.
let requested = false

export function requestFocus(): void {
  requested = true
}

export function takeFocusRequest(): boolean {
  const taken = requested
  requested = false
  return taken
}
