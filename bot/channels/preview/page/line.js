// The line to the server: records come in, what people do goes out.

const PAUSE_MS = 1000;

/**
 * Listen to the log. `hear` gets each record with its number once, `live` is called when the past
 * is told, `anew` when the log starts over, `lost` with whether the line is down; `known` and
 * `clock` get what is true at this moment.
 */
export function listen(ears) {
  const { hear, live, anew, lost } = ears;
  const line = new EventSource("/records");
  line.onopen = () => lost(false);
  line.onmessage = (event) => hear(Number(event.lastEventId), JSON.parse(event.data));
  for (const event of ["known", "clock"]) {
    line.addEventListener(event, ({ data }) => ears[event](JSON.parse(data)));
  }
  line.addEventListener("live", live);
  line.addEventListener("anew", anew);
  line.onerror = () => {
    lost(true);
    if (line.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      anew();
      listen(ears);
    }, PAUSE_MS);
  };
}

let sending = Promise.resolve();

/** Post in order, again and again until the server answers; resolves to whether it accepted. */
export function post(path, body) {
  const posted = sending.then(() => insist(path, JSON.stringify(body)));
  sending = posted;
  return posted;
}

async function insist(path, body) {
  for (;;) {
    try {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(path, { method: "POST", headers, body });
      if (answer.status < 500) return answer.ok;
    } catch {
      // The server is away; its records will tell whether this arrived, and keys are unique.
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
