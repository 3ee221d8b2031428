# MemoryHandler hands on at its capacity, at a severe record, and on close unless it is told not to; shutdown() too.
import logging.handlers


class Out(logging.Handler):
    def emit(self, record):
        print('out', record.getMessage())


def tell(handler, *levels):
    for level in levels:
        handler.handle(logging.makeLogRecord({'msg': f'at {level}', 'levelno': level}))


memory = logging.handlers.MemoryHandler(3, target=Out())
tell(memory, 10, 20)
print(len(memory.buffer))
tell(memory, 40)
print(len(memory.buffer))
tell(memory, 10)
memory.setTarget(None)
memory.flush()
print(len(memory.buffer))
memory.setTarget(Out())
memory.close()
print(memory.target, len(memory.buffer))
keep = logging.handlers.MemoryHandler(10, logging.CRITICAL, Out(), flushOnClose=False)
tell(keep, 40)
keep.close()
print(len(keep.buffer))
last = logging.handlers.MemoryHandler(10, target=Out())
tell(last, 10)
logging.shutdown([lambda: last])
plain = logging.handlers.BufferingHandler(2)
tell(plain, 1)
print(len(plain.buffer))
tell(plain, 1)
print(len(plain.buffer))

# output:
# 2
# out at 10
# out at 20
# out at 40
# 0
# 1
# out at 10
# None 0
# 1
# out at 10
# 1
# 0
