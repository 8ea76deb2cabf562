// Behaviour on top of pages that work without it.
import { createAll, Button, CharacterCount, ErrorSummary } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
createAll(ErrorSummary)
createAll(CharacterCount)
createAll(Button)

// A second click on a button that sends does nothing while the first is under way.
addEventListener('submit', event => {
  const form = event.target
  if (form.dataset.sent) {
    event.preventDefault()
    return
  }
  form.dataset.sent = 'yes'
})
// Coming back by the history shows a form that may be sent again.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent)
})

// Autosave says what became of it, whatever that is.
for (const name of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.body.addEventListener(name, event => {
    const place = event.detail.target
    if (place && place.dataset.lost) {
      place.textContent = event.detail.xhr && event.detail.xhr.status === 401 ? place.dataset.ended : place.dataset.lost
    }
  })
}

// Live pages: every notice of the case draws the page's part anew.
const live = document.querySelector('[data-live]')
if (live && 'EventSource' in window) {
  const lost = document.getElementById('live-lost')
  const listen = () => {
    const source = new EventSource('/live')
    source.onopen = () => { lost.hidden = true }
    source.onerror = () => {
      lost.hidden = false
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(listen, 5000)
      }
    }
    source.addEventListener('notice', event => {
      if (JSON.parse(event.data).caseId === live.dataset.live) {
        refresh()
      }
    })
  }
  const refresh = () => {
    const now = document.getElementById('live')
    if (now.contains(document.activeElement)) {
      document.getElementById('live-news').hidden = false
    } else {
      htmx.ajax('GET', location.href, { source: now, target: '#live', select: '#live', swap: 'outerHTML' })
    }
  }
  listen()
}
