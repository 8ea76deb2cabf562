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
// Files show how far they have come; the answer is the page that would have come anyway.
addEventListener('submit', event => {
  const form = event.target
  const chosen = [...form.querySelectorAll('input[type=file]')].some(input => input.files.length > 0)
  const place = form.querySelector('.sending')
  if (event.defaultPrevented || !chosen || !place) {
    return
  }
  event.preventDefault()
  const said = place.querySelector('p')
  const bar = place.querySelector('progress')
  const request = new XMLHttpRequest()
  const lost = () => {
    said.textContent = place.dataset.lost
    place.classList.add('is-warning')
    delete form.dataset.sent
  }
  request.upload.onprogress = news => {
    bar.value = Math.round(100 * news.loaded / news.total)
    said.textContent = place.dataset.sending.replace('%p', bar.value)
  }
  request.onerror = lost
  request.onload = () => {
    // The login is over: what was typed waits at the server, and files are chosen again after it.
    const login = request.status === 401 && request.getResponseHeader('Location')
    if (login) {
      location.assign(login)
      return
    }
    if (request.status === 200 && request.responseURL.split('#')[0] !== location.href.split('#')[0]) {
      location.assign(request.responseURL)
      return
    }
    const main = new DOMParser().parseFromString(request.responseText, 'text/html').getElementById('main')
    if (!main) {
      lost()
      return
    }
    document.getElementById('main').replaceWith(main)
    htmx.process(main)
    createAll(ErrorSummary, undefined, main)
    createAll(CharacterCount, undefined, main)
    if (request.status === 200) {
      main.focus()
    }
  }
  place.classList.remove('is-warning')
  place.hidden = false
  place.scrollIntoView({ block: 'nearest' })
  request.open('POST', location.href)
  request.setRequestHeader('Accept', 'text/html')
  request.setRequestHeader('X-Requested-With', 'XMLHttpRequest')
  request.send(new FormData(form, event.submitter))
})
// Coming back by the history shows a form that may be sent again.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent)
})

// What is being sent is not saved by itself as well: that would know nothing of the files, and take them out again.
document.body.addEventListener('htmx:beforeRequest', event => {
  const form = event.detail.elt.closest('form')
  if (form && form.dataset.sent) {
    event.preventDefault()
  }
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
  let due
  const listen = () => {
    const source = new EventSource('/live')
    source.onopen = () => {
      // What came meanwhile is on the page before it says that all is well.
      if (!lost.hidden) {
        lost.hidden = true
        refresh()
      }
    }
    source.onerror = () => {
      lost.hidden = false
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(listen, 5000)
      }
    }
    source.addEventListener('notice', event => {
      if ([JSON.parse(event.data).caseId, 'all'].includes(live.dataset.live)) {
        // Several come at once when a case moves.
        clearTimeout(due)
        due = setTimeout(refresh, 200)
      }
    })
  }
  const refresh = () => {
    const now = document.getElementById('live')
    const drawn = [now, document.getElementById('live-more')]
    if (drawn.some(part => part?.contains(document.activeElement))) {
      document.getElementById('live-news').hidden = false
    } else {
      htmx.ajax('GET', now.dataset.from || location.href, { source: now, target: '#live', select: '#live', swap: 'outerHTML' })
    }
  }
  // A case that has no name yet gets it in a moment, without a notice.
  const name = () => {
    if (document.querySelector('#live [data-unnamed]')) {
      clearTimeout(due)
      due = setTimeout(refresh, 2000)
    }
  }
  document.body.addEventListener('htmx:afterSettle', name)
  name()
  listen()
}
