// Makes a page of the preview follow its sources. It is served to the author only, and is no part of the site.
(function () {
  "use strict";

  var script = document.currentScript;
  var page = script.dataset.page;
  var tag = script.dataset.tag;
  var query = "?token=" + script.dataset.token + "&page=" + encodeURIComponent(page);
  var store = "milestone-site-preview:" + location.pathname;
  var host = null;
  var hidden = "";

  // Where the reader was: the browser keeps the scroll position of a page that keeps its length, not of others.
  function remember() {
    var open = [];
    document.querySelectorAll("details").forEach(function (part) {
      open.push(part.open);
    });
    var focus = document.activeElement && document.activeElement.id;
    try {
      sessionStorage.setItem(store, JSON.stringify({ x: scrollX, y: scrollY, open: open, focus: focus }));
    } catch (full) {
      // then the page begins at its top
    }
  }

  function restore() {
    var kept = sessionStorage.getItem(store);
    if (!kept) {
      return;
    }
    sessionStorage.removeItem(store);
    kept = JSON.parse(kept);
    document.querySelectorAll("details").forEach(function (part, i) {
      if (i < kept.open.length) {
        part.open = kept.open[i];
      }
    });
    var focus = kept.focus && document.getElementById(kept.focus);
    if (focus) {
      focus.focus({ preventScroll: true });
    }
    scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
  }

  function reload() {
    remember();
    location.reload();
  }

  function path(address) {
    var url = new URL(address, location.href);
    return url.origin === location.origin ? decodeURIComponent(url.pathname.slice(1)) : "";
  }

  function fresh(address, tag) {
    var url = new URL(address, location.href);
    url.searchParams.set("preview", tag);
    return url.href;
  }

  // A new style is put beside the old one, which goes when the new one is there: the page is never without.
  function style(link, tag) {
    var next = link.cloneNode();
    next.href = fresh(link.href, tag);
    next.addEventListener("load", function () {
      link.remove();
    });
    link.after(next);
  }

  function load(changed, edition) {
    var scripts = Array.from(document.scripts).some(function (each) {
      return each.src && changed.includes(path(each.src));
    });
    if (scripts) {
      reload();
      return;
    }
    document.querySelectorAll("link[rel=stylesheet]").forEach(function (link) {
      if (changed.includes(path(link.href))) {
        style(link, edition);
      }
    });
    document.querySelectorAll("img").forEach(function (image) {
      if (changed.includes(path(image.src))) {
        image.src = fresh(image.src, edition);
      }
    });
  }

  function wire(root) {
    var overlay = root.querySelector(".overlay");
    var list = root.querySelector(".list");
    var open = root.querySelector(".open");
    var show = root.querySelector(".show");
    var headline = overlay && overlay.textContent;

    function hide(yes) {
      overlay.hidden = yes;
      show.hidden = !yes;
      hidden = yes ? headline : "";
    }

    function turn(yes) {
      list.hidden = !yes;
      open.setAttribute("aria-expanded", String(yes));
      (yes ? list : open).focus();
      if (yes) {
        showMarks(list);
      }
    }

    if (overlay) {
      root.querySelector(".hide").addEventListener("click", function () {
        hide(true);
        show.focus();
      });
      show.addEventListener("click", function () {
        hide(false);
        overlay.focus();
      });
      hide(hidden === headline);
    }
    if (open) {
      open.addEventListener("click", function () {
        turn(list.hidden);
      });
      root.querySelector(".shut").addEventListener("click", function () {
        turn(false);
      });
    }
    root.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && overlay && !overlay.hidden) {
        hide(true);
        show.focus();
      } else if (event.key === "Escape" && open && !list.hidden) {
        turn(false);
      }
    });
  }

  // On a narrow screen a line scrolls, and begins where its mark is.
  function showMarks(root) {
    root.querySelectorAll("pre").forEach(function (line) {
      var mark = line.querySelector(".mark").getBoundingClientRect();
      line.scrollLeft = Math.max(0, mark.right - line.getBoundingClientRect().right + 16);
    });
  }

  // In a tree of its own: no style of a theme reaches it, and none of its own the page.
  function panel() {
    if (page === "/_/") {
      return;
    }
    fetch("/_/panel" + query)
      .then(function (answer) {
        return answer.ok ? answer.text() : "";
      })
      .then(function (html) {
        if (!host) {
          host = document.createElement("aside");
          host.id = "milestone-site-preview";
          host.setAttribute("aria-label", "Preview");
          host.attachShadow({ mode: "open" });
          document.body.append(host);
        }
        var wasOpen = host.shadowRoot.querySelector(".list:not([hidden])");
        host.shadowRoot.innerHTML = html;
        wire(host.shadowRoot.querySelector(".panel") || host.shadowRoot);
        showMarks(host.shadowRoot);
        if (wasOpen && host.shadowRoot.querySelector(".open")) {
          host.shadowRoot.querySelector(".open").click();
        }
      })
      .catch(function () {
        // the preview has stopped; who listens below tells when it is back
      });
  }

  function listen() {
    var events = new EventSource("/_/events" + query);
    events.addEventListener("edition", function (event) {
      var news = JSON.parse(event.data);
      document.documentElement.dataset.edition = news.edition;
      if (news.tag !== tag) {
        reload();
        return;
      }
      load(news.assets, news.edition);
      panel();
    });
    events.addEventListener("error", function () {
      if (events.readyState === EventSource.CLOSED) {
        again();
      }
    });
    addEventListener("pagehide", function () {
      events.close();
    });
  }

  // Another run of the preview has another token, which comes with the page.
  function again() {
    setTimeout(function () {
      fetch(location.href, { method: "HEAD" }).then(reload, again);
    }, 1000);
  }

  restore();
  if (page === "/_/") {
    showMarks(document);
  }
  listen();
})();
