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

// A button says what it will do.
function toggle(id, name, labels, on = !root.classList.contains(name)) {
  root.classList.toggle(name, on);
  document.getElementById(id).textContent = labels[Number(on)];
}
const theme = (on) => toggle("theme", "nightMode", ["Dark", "Light"], on);
const answers = () => toggle("answers", "hideAnswers", ["Hide answers", "Show answers"]);
document.getElementById("theme").addEventListener("click", () => theme());
document.getElementById("answers").addEventListener("click", answers);
theme(matchMedia("(prefers-color-scheme: dark)").matches);

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
