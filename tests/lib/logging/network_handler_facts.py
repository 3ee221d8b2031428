# SysLogHandler's numbers, HTTPHandler's arguments, SocketHandler's pickles and retries, without a network.
import logging.handlers
import pickle
import struct

Sys = logging.handlers.SysLogHandler
print(Sys.encodePriority(Sys, Sys.LOG_LOCAL7, 'crit'), Sys.encodePriority(Sys, 'mail', Sys.LOG_DEBUG), Sys.mapPriority(Sys, 'INFO'), Sys.mapPriority(Sys, 'NOPE'))
print(sorted(Sys.facility_names.items()), sorted(Sys.priority_names.items()))
for kwargs in ({'method': 'PUT'}, {'context': 1}):
    try:
        logging.handlers.HTTPHandler('h', '/', **kwargs)
    except ValueError as error:
        print(error)
print(logging.handlers.HTTPHandler('h', '/', 'post').method)
record = logging.makeLogRecord({'msg': 'a %s', 'args': ('b',), 'levelno': 20})


class Sent(logging.handlers.SocketHandler):
    sent = b''

    def makeSocket(self, timeout=1):
        raise OSError('nobody')

    def send(self, s):
        self.sent = s
        super().send(s)


handler = Sent('nowhere.invalid', 9)
handler.handle(record)
(size,) = struct.unpack('>L', handler.sent[:4])
print(size == len(handler.sent) - 4, pickle.loads(handler.sent[4:])['msg'], pickle.loads(handler.sent[4:])['args'])
print(handler.retryPeriod, handler.sock)
for _ in range(7):
    handler.retryTime = 0.0
    handler.createSocket()
print(handler.retryPeriod, handler.retryMax, handler.retryFactor, handler.address)
print(logging.handlers.SocketHandler('/tmp/s', None).address, logging.handlers.DatagramHandler('h', 5).closeOnError)

# output:
# 186 23 info warning
# [('auth', 4), ('authpriv', 10), ('console', 14), ('cron', 9), ('daemon', 3), ('ftp', 11), ('kern', 0), ('local0', 16), ('local1', 17), ('local2', 18), ('local3', 19), ('local4', 20), ('local5', 21), ('local6', 22), ('local7', 23), ('lpr', 6), ('mail', 2), ('news', 7), ('ntp', 12), ('security', 13), ('solaris-cron', 15), ('syslog', 5), ('user', 1), ('uucp', 8)] [('alert', 1), ('crit', 2), ('critical', 2), ('debug', 7), ('emerg', 0), ('err', 3), ('error', 3), ('info', 6), ('notice', 5), ('panic', 0), ('warn', 4), ('warning', 4)]
# method must be GET or POST
# context parameter only makes sense with secure=True
# POST
# True a b None
# 1.0 None
# 30.0 30.0 2.0 ('nowhere.invalid', 9)
# /tmp/s False
