# cpython: skip there are no sockets in the oracle
# logging.config.listen() takes configurations from a socket; verify may change or refuse them.
import json
import logging.config
import socket
import struct


def send(port, data):
    with socket.create_connection(('localhost', port)) as sock:
        sock.sendall(struct.pack('>L', len(data)) + data)


def verify(data):
    return None if b'refuse' in data else data.replace(b'WRONG', b'ERROR')


thread = logging.config.listen(0, verify)
thread.start()
thread.ready.wait()
for level in ('WRONG', 'refuse', 'CRITICAL'):
    thread.ready.clear()
    send(thread.port, json.dumps({'version': 1, 'root': {'level': level}}).encode())
    thread.ready.wait(2)
    print(level, logging.root.level)
thread.ready.clear()
send(thread.port, b'[loggers]\nkeys=root\n[handlers]\nkeys=\n[formatters]\nkeys=\n[logger_root]\nlevel=INFO\nhandlers=\n')
thread.ready.wait(2)
print(logging.root.level)
logging.config.stopListening()
thread.join(2)
print(thread.is_alive())

# output:
# WRONG 40
# refuse 40
# CRITICAL 50
# 20
# False
