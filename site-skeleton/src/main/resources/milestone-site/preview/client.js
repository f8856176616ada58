// Makes a page of the preview follow its sources. It is served to the author only, and is no part of the site.
(function () {
  "use strict";

  var script = document.currentScript;
  var page = script.dataset.page;
  var tag = script.dataset.tag;
  var query = "?token=" + script.dataset.token + "&page=" + encodeURIComponent(page);
  var host = null;
  // the overlay that the author has hidden, by its words, and whether the list is to be open
  var hidden = "";
  var list = false;
  var shown = "";

  function reload() {
    milestoneSitePlace.keep({ hidden: hidden, list: isListOpen() });
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
    link.dataset.old = "";
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
    document.querySelectorAll("link[rel=stylesheet]:not([data-old])").forEach(function (link) {
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

  function isListOpen() {
    return Boolean(host && host.shadowRoot.querySelector(".list:not([hidden])"));
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
  function begin(parts) {
    host = document.createElement("aside");
    host.id = "milestone-site-preview";
    host.setAttribute("aria-label", "Preview");
    var root = host.attachShadow({ mode: "open" });
    var panel = parts.querySelector(".panel");
    // it does not flash by without its style
    panel.hidden = true;
    parts.querySelector("link").addEventListener("load", function () {
      root.querySelector(".panel").hidden = false;
      showMarks(root);
    });
    root.append(parts);
    document.body.append(host);
    wire(panel);
    return panel;
  }

  // The author reads the findings while mending them one by one: the list stays open, and where it was.
  function follow(parts) {
    var root = host.shadowRoot;
    var before = root.querySelector(".panel");
    var panel = parts.querySelector(".panel");
    var focused = root.activeElement && root.activeElement.classList[0];
    var tops = {};
    before.querySelectorAll(".overlay, .list").forEach(function (part) {
      tops[part.classList[0]] = part.scrollTop;
    });
    panel.hidden = before.hidden;
    var open = isListOpen();
    before.replaceWith(panel);
    wire(panel);
    unfold(panel, open);
    Object.keys(tops).forEach(function (name) {
      var part = panel.querySelector("." + name);
      if (part) {
        part.scrollTop = tops[name];
      }
    });
    var again = focused && panel.querySelector("." + focused + ":not([hidden])");
    if (again) {
      again.focus({ preventScroll: true });
    }
    showMarks(panel);
  }

  function unfold(panel, yes) {
    var open = panel.querySelector(".open");
    if (yes && open) {
      panel.querySelector(".list").hidden = false;
      open.setAttribute("aria-expanded", "true");
    }
  }

  function panel() {
    if (page === "/_/") {
      return;
    }
    fetch("/_/panel" + query)
      .then(function (answer) {
        return answer.ok ? answer.text() : shown;
      })
      .then(function (html) {
        if (html === shown) {
          return;
        }
        shown = html;
        var parts = document.createElement("template");
        parts.innerHTML = html;
        if (host) {
          follow(parts.content);
        } else {
          unfold(begin(parts.content), list);
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

  var kept = milestoneSitePlace.restore();
  hidden = kept.hidden || "";
  list = Boolean(kept.list);
  if (page === "/_/") {
    showMarks(document);
  }
  listen();
})();
