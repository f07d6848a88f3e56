"use strict";
const root = document.documentElement;
const pairs = [...document.querySelectorAll(".pair")];
const words = new Map();

// Pictures and sounds stand in the page once, however many cards show them.
const media = JSON.parse(document.getElementById("media").textContent);
for (const shown of document.querySelectorAll("[data-media]")) {
  const data = media[shown.dataset.media];
  if (data) shown.src = data;
}

function press(button, name, on) {
  root.classList.toggle(name, on);
  button.setAttribute("aria-pressed", String(on));
}
const theme = document.getElementById("theme");
theme.addEventListener("click", () => press(theme, "nightMode", !root.classList.contains("nightMode")));
press(theme, "nightMode", matchMedia("(prefers-color-scheme: dark)").matches);
const answers = document.getElementById("answers");
answers.addEventListener("click", () => press(answers, "hideAnswers", !root.classList.contains("hideAnswers")));

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
function textOf(pair) {
  if (!words.has(pair)) words.set(pair, plain(pair.textContent));
  return words.get(pair);
}
const search = document.getElementById("search");
search.addEventListener("input", () => {
  const wanted = plain(search.value).split(/\s+/).filter(Boolean);
  for (const pair of pairs) pair.hidden = !wanted.every((word) => textOf(pair).includes(word));
  for (const section of document.querySelectorAll("section")) {
    section.hidden = section.querySelector(".pair:not([hidden])") === null;
  }
  document.getElementById("none").hidden = pairs.some((pair) => !pair.hidden);
});
