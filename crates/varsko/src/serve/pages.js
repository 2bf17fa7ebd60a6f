// What the door and the set-up form do. No business rules: the server's answer is the only authority.
const status = document.getElementById("status");
const language = document.documentElement.lang;
const words = document.querySelector("form[data-cut]").dataset;

function say(text, good) {
  status.textContent = text;
  status.className = good ? "good" : "bad";
  status.scrollIntoView({ block: "nearest" });
}

async function send(path, body) {
  try {
    return await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": language },
      body: JSON.stringify(body),
    });
  } catch {
    say(words.cut, false);
    return null;
  }
}

const fields = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));

document.getElementById("sign-in")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { choice, ...body } = fields(event.target);
  if (choice) Object.assign(body, JSON.parse(choice));
  const answer = await send("/auth/sign-in", body);
  if (!answer) return;
  const said = await answer.json();
  if (answer.ok) {
    say(`${words.done} ${said.organisationName}`, true);
    document.getElementById("inside").hidden = false;
    event.target.password.value = "";
  } else if (said.choices) {
    const select = event.target.choice;
    select.replaceChildren(...said.choices.map((c) => {
      const value = JSON.stringify({ organisation: c.organisation, role: c.role });
      return new Option(`${c.organisationName}: ${c.role}`, value);
    }));
    document.getElementById("choose").hidden = false;
    say(said.message, false);
    select.focus();
  } else {
    say(said.message, false);
  }
});

document.getElementById("sign-out")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await send("/auth/sign-out", {})) location.reload();
});

document.getElementById("setup")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const code = location.pathname.split("/").pop();
  const answer = await send("/setup", { code, ...fields(event.target) });
  if (!answer) return;
  if (answer.ok) {
    say(words.done, true);
    location.assign("/");
  } else {
    say(await answer.text(), false);
  }
});
