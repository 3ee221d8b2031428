// First script of a page that is measured: notes when text is shown in the place for output, and tells the server. With
// `&click` in the address it waits until the page has nothing to do, and counts from its own click on Run.
{
  const places = ['#terminal .early:not(:empty)', '#terminal .xterm-rows', '#line'];
  const click = new URLSearchParams(location.search).has('click');
  let from = click ? undefined : 0;
  const look = () => {
    const place = places.map(selector => document.querySelector(selector)).find(found => found);
    if (from === undefined || !place?.textContent.trim()) return;
    observer.disconnect();
    navigator.sendBeacon('/bench/report', String(performance.now() - from));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });

  const run = () => {
    from = performance.now();
    document.querySelector('#run').click();
  };
  const waitForIdle = () => {
    if (document.querySelector('#state')?.dataset.state === 'idle') setTimeout(run, 1000);
    else setTimeout(waitForIdle, 50);
  };
  if (click) waitForIdle();
}
