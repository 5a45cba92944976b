
(function () {
  "use strict";
  var box = document.getElementById("filter");
  var found = document.getElementById("found");
  var items = Array.from(document.querySelectorAll("[data-item]"));
  var texts = [];
  function filter() {
    var wanted = box.value.trim().toLowerCase();
    var number = 0;
    items.forEach(function (item, i) {
      item.hidden = !texts[i].includes(wanted);
      number += item.hidden ? 0 : 1;
    });
    found.textContent = wanted ? number + " of " + items.length : "";
  }
  box.hidden = false;
  box.addEventListener("focus", function () {
    texts = items.map(function (item) { return item.textContent.toLowerCase(); });
  });
  box.addEventListener("input", filter);
})();
