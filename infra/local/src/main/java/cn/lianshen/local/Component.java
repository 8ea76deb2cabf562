package cn.lianshen.local;

import cn.lianshen.local.server.LocalServer;

/**
 * A part of the platform with a process of its own.
 *
 * @param name as the user sees it
 * @param address where it is reached
 * @param server starts and stops it
 * @param prepare what is laid out in it once it answers, before others may use it
 */
record Component(String name, String address, LocalServer server, Runnable prepare) {}
