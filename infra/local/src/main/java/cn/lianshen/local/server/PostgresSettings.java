package cn.lianshen.local.server;

import java.nio.file.Path;

/**
 * Where and how a PostgreSQL server runs.
 *
 * @param servers where programs are unpacked, shared by all that run on this machine
 * @param home folder of this server: data, configuration; made if it is not there
 * @param log file that the server's output is appended to
 * @param port on 127.0.0.1
 * @param account the role that owns the databases; may create databases and see what others run, no
 *     superuser
 * @param password of that role
 * @param durability what a commit is worth
 */
public record PostgresSettings(
        Path servers,
        Path home,
        Path log,
        int port,
        String account,
        String password,
        Durability durability) {}
