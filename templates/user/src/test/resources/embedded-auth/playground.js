// Stands in for the front end of an application: what it does to sign somebody in, this script does.
'use strict';

const api = '/api/v1';
const answers = document.getElementById('answers');
const who = document.getElementById('who');

const session = () => JSON.parse(sessionStorage.getItem('session') ?? 'null');

function keep(next) {
  if (next) {
    sessionStorage.setItem('session', JSON.stringify(next));
  } else {
    sessionStorage.removeItem('session');
  }
  who.textContent = next ? 'Signed in as ' + (next.user?.email ?? next.user?.id) : 'Nobody is signed in';
}

// Tokens are shown by their first characters alone: somebody may look at the screen.
const shortened = (name, value) =>
  /token$/i.test(name) && typeof value === 'string' && value.length > 16 ? value.slice(0, 8) + '…' : value;

function tell(line, body) {
  const text = body === undefined ? '' : '\n' + JSON.stringify(body, shortened, 2);
  answers.textContent = line + text + '\n\n' + answers.textContent;
}

async function call(method, path, body) {
  const headers = {};
  if (body) {
    headers['Content-Type'] = 'application/json';
  }
  if (session()) {
    headers.Authorization = 'Bearer ' + session().accessToken;
  }
  try {
    const response = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
    const text = await response.text();
    const answer = text === '' ? undefined : JSON.parse(text);
    tell(method + ' ' + path + ' → ' + response.status, answer);
    return { ok: response.ok, status: response.status, answer };
  } catch (failure) {
    tell(method + ' ' + path + ' → ' + failure);
    return { ok: false, status: 0 };
  }
}

async function signIn(path, body) {
  const result = await call('POST', path, body);
  if (result.answer?.accessToken) {
    keep(result.answer);
  }
  return result.ok;
}

function onSubmit(id, work) {
  const form = document.getElementById(id);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
    work(fields, event.submitter?.value);
  });
}

onSubmit('password', (fields, action) => signIn('/auth/' + action, fields));

onSubmit('send', (fields, action) => call('POST', '/auth/' + action, fields));

onSubmit('verify', (fields) => {
  const email = document.querySelector('#send input[name=email]').value;
  if (email === '') {
    tell('Please fill in the e-mail address that the code was sent to.');
    return;
  }
  signIn('/auth/otp/verify', { ...fields, email });
});

onSubmit('change', (fields) => call('POST', '/auth/password', fields));

const calls = {
  me: () => call('GET', '/users/me'),
  refresh: async () => {
    const before = session();
    if (before && !(await signIn('/auth/refresh', { refreshToken: before.refreshToken }))) {
      keep(null);
    }
  },
};

async function logOut(scope) {
  const result = await call('POST', '/auth/logout?scope=' + scope);
  if (scope !== 'others' && (result.ok || result.status === 401)) {
    keep(null);
  }
}

document.querySelectorAll('[data-call]').forEach((button) =>
  button.addEventListener('click', () => (calls[button.dataset.call] ?? (() => logOut(button.dataset.call)))()));

// Signing in elsewhere, with PKCE (RFC 7636): the verifier stays in this tab, and only its hash goes with the browser.
const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

async function startOAuth(provider) {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  sessionStorage.setItem('verifier', verifier);
  const query = new URLSearchParams({
    redirect_to: location.origin + location.pathname,
    code_challenge: base64url(new Uint8Array(hash)),
    code_challenge_method: 'S256',
  });
  location.assign(api + '/auth/oauth/' + provider + '/start?' + query);
}

document.querySelectorAll('[data-oauth]').forEach((button) =>
  button.addEventListener('click', () => startOAuth(button.dataset.oauth)));

// Where a sign-in elsewhere and the links in mails lead. What stood in the address is good for one use: it goes.
function arrive() {
  const query = new URLSearchParams(location.search);
  history.replaceState(null, '', location.pathname);
  if (query.has('error')) {
    tell('The sign-in failed: ' + (query.get('error_description') ?? query.get('error')));
  } else if (query.has('code')) {
    signIn('/auth/oauth/session', { code: query.get('code'), codeVerifier: sessionStorage.getItem('verifier') });
    sessionStorage.removeItem('verifier');
  } else if (query.has('token_hash')) {
    const link = document.getElementById('link');
    link.hidden = false;
    document.getElementById('follow').addEventListener('click', () => {
      link.hidden = true;
      signIn('/auth/otp/verify', { tokenHash: query.get('token_hash'), type: query.get('type') ?? 'email' });
    });
  }
}

keep(session());
arrive();
