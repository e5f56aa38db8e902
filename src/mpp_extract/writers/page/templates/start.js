
// ---- The start

document.documentElement.classList.add("live");
if (index) turn(null); else itemsOf(article);
addEventListener("hashchange", go);
if (location.hash) go();
