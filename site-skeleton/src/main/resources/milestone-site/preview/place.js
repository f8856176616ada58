// Where the reader is on a page, kept while the page is loaded again: what the reader opened and closed, how far the page
// and the boxes on it are scrolled, the field that is being written in, and the search. Parts of a page come and go, so all of it is
// known by what stands there, not by its number. It is put before client.js when that is served.
var milestoneSitePlace = (function () {
  "use strict";

  var store = "milestone-site-preview:" + location.pathname;
  var blocks = "h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, pre, figure, summary, article";
  var boxes = '[tabindex="0"], nav, aside, .beside';
  var given = new Map();

  function says(element) {
    var summary = element.querySelector("summary");
    var text =
      element.getAttribute("name") ||
      element.getAttribute("aria-label") ||
      element.getAttribute("href") ||
      // a summary counts what is below it
      (summary ? summary.textContent.replace(/\d+/g, "0") : element.textContent);
    return text.replace(/\s+/g, " ").trim().slice(0, 160);
  }

  // The nearest name that stands before it: of the part of the page that it is in, or of the term that it explains.
  function home(element) {
    for (var up = element; up; up = up.parentElement) {
      for (var each = up; each; each = each.previousElementSibling) {
        if (each.id) {
          return each.id;
        }
      }
    }
    return "";
  }

  function twins(mark) {
    return Array.from(document.querySelectorAll(mark.tag)).filter(function (each) {
      return says(each) === mark.says && home(each) === mark.home;
    });
  }

  function mark(element) {
    if (element.id) {
      return { id: element.id };
    }
    var made = { home: home(element), tag: element.localName, says: says(element) };
    made.at = twins(made).indexOf(element);
    return made;
  }

  function find(mark) {
    return mark.id ? document.getElementById(mark.id) : twins(mark)[mark.at];
  }

  // What the reader sees of the text, from the top: where the first of it that is still there stands, the page is put.
  function seen() {
    var main = document.querySelector("main");
    var found = new Set();
    if (main && scrollY > 0) {
      var sides = main.getBoundingClientRect();
      var x = (Math.max(0, sides.left) + Math.min(innerWidth, sides.right)) / 2;
      for (var y = 1; y < innerHeight && found.size < 8; y += 16) {
        document.elementsFromPoint(x, y).some(function (each) {
          var block = main.contains(each) && each.closest(blocks);
          return block && main.contains(block) && found.add(block);
        });
      }
    }
    return Array.from(found).map(function (block) {
      return { mark: mark(block), top: block.getBoundingClientRect().top };
    });
  }

  function field(element) {
    if (!element || element === document.body) {
      return null;
    }
    var typed = typeof element.value === "string" && element.matches("input, textarea, select");
    return {
      mark: mark(element),
      value: typed ? element.value : null,
      from: typed ? element.selectionStart : null,
      to: typed ? element.selectionEnd : null,
    };
  }

  // The search is no part of the page: it is made when it is first asked for.
  function searched() {
    var field = document.querySelector("dialog.search[open] input[role=combobox]");
    return field && { value: field.value, from: field.selectionStart, to: field.selectionEnd };
  }

  function search(kept) {
    if (!kept || !window.milestoneSearch) {
      return;
    }
    milestoneSearch.open().then(function () {
      var field = document.querySelector("dialog.search[open] input[role=combobox]");
      // unless the reader was quicker
      if (field && field.value === "") {
        field.value = kept.value;
        field.setSelectionRange(kept.from, kept.to);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }

  // As it came, before anything is put back: only what the reader has turned is turned again.
  function begin() {
    document.querySelectorAll("details").forEach(function (part) {
      given.set(part, part.open);
    });
  }

  function keep(more) {
    var turned = Array.from(document.querySelectorAll("details")).filter(function (part) {
      return part.open !== Boolean(given.get(part));
    });
    var scrolled = Array.from(document.querySelectorAll(boxes)).filter(function (box) {
      return box.scrollLeft > 0 || box.scrollTop > 0;
    });
    var kept = {
      x: scrollX,
      y: scrollY,
      seen: seen(),
      turned: turned.map(function (part) {
        return { mark: mark(part), open: part.open };
      }),
      scrolled: scrolled.map(function (box) {
        return { mark: mark(box), left: box.scrollLeft, top: box.scrollTop };
      }),
      field: field(document.activeElement),
      search: searched(),
      more: more,
    };
    try {
      sessionStorage.setItem(store, JSON.stringify(kept));
      // the browser's own way goes by the height alone
      history.scrollRestoration = "manual";
    } catch (full) {
      // then the page begins at its top
    }
  }

  function put(kept) {
    scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    kept.seen.some(function (each) {
      var block = find(each.mark);
      if (block && block.getClientRects().length > 0) {
        scrollBy({ top: block.getBoundingClientRect().top - each.top, behavior: "instant" });
        return true;
      }
      return false;
    });
  }

  // Scripts of a page make more of it after a while, and pictures take their room; until the reader moves, or a little later.
  function settle(kept) {
    function again() {
      put(kept);
    }
    var acts = ["wheel", "touchstart", "pointerdown", "keydown"];
    var watch = new ResizeObserver(again);
    function stop() {
      watch.disconnect();
      removeEventListener("load", again);
      acts.forEach(function (act) {
        removeEventListener(act, stop, true);
      });
      history.scrollRestoration = "auto";
    }
    acts.forEach(function (act) {
      addEventListener(act, stop, { capture: true, passive: true });
    });
    addEventListener("load", again);
    watch.observe(document.body);
    setTimeout(stop, 2000);
    again();
  }

  function refocus(kept) {
    var element = kept && find(kept.mark);
    if (!element) {
      return;
    }
    element.focus({ preventScroll: true });
    if (kept.value !== null && element.value !== kept.value) {
      element.value = kept.value;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }
    try {
      if (kept.from !== null) {
        element.setSelectionRange(kept.from, kept.to);
      }
    } catch (none) {
      // a field without a cursor
    }
  }

  // Gives what else was kept.
  function restore() {
    begin();
    var kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(store));
      sessionStorage.removeItem(store);
    } catch (none) {
      kept = null;
    }
    if (!kept) {
      return {};
    }
    kept.turned.forEach(function (each) {
      var part = find(each.mark);
      if (part) {
        part.open = each.open;
      }
    });
    refocus(kept.field);
    // scripts of the page may come after this one
    addEventListener("DOMContentLoaded", function () {
      search(kept.search);
    });
    settle(kept);
    kept.scrolled.forEach(function (each) {
      var box = find(each.mark);
      if (box) {
        box.scrollTo({ left: each.left, top: each.top, behavior: "instant" });
      }
    });
    return kept.more || {};
  }

  return { keep: keep, restore: restore };
})();
