package org.milestonesite.preview;

/** @param client what the script is told */
record WaitingView(Client.Tag client) {}
