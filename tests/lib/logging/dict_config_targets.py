# A MemoryHandler's target and a QueueHandler's handlers are other handlers, in any order of names.
import logging.config
import logging.handlers
import queue

logging.config.dictConfig({
    'version': 1,
    'handlers': {
        'a_memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'z_out', 'flushLevel': 'CRITICAL'},
        'z_out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout'},
        'b_queue': {'class': 'logging.handlers.QueueHandler', 'handlers': ['z_out'], 'respect_handler_level': True},
        'c_queue': {'class': 'logging.handlers.QueueHandler', 'queue': {'()': 'queue.Queue', 'maxsize': 17}},
        'd_queue': {'class': 'logging.handlers.QueueHandler', 'queue': 'queue.SimpleQueue', 'listener': '__main__.Listener'} | {'listener': logging.handlers.QueueListener},
    },
    'root': {'handlers': ['a_memory']},
})
get = logging.getHandlerByName
memory = get('a_memory')
print(memory.target is get('z_out'), memory.flushLevel)
logging.error('kept')
logging.error('handed on')
q = get('b_queue')
print(q.listener.handlers == (get('z_out'),), q.listener.respect_handler_level, type(q.queue).__name__)
print(get('c_queue').queue.maxsize, type(get('d_queue').queue).__name__)
for bad in ({'queue': 5}, {'queue': {'a': 1}}, {'queue': 'sys.path'}, {'listener': 5}, {'listener': {'a': 1}}, {'listener': 'queue.Queue'}, {'handlers': ['nope']}):
    try:
        logging.config.dictConfig({'version': 1, 'handlers': {'q': {'class': 'logging.handlers.QueueHandler'} | bad}})
        print('fine')
    except ValueError as error:
        print(error, '<-', repr(error.__cause__))

# output:
# True 50
# kept
# handed on
# True True Queue
# 17 SimpleQueue
# Unable to configure handler 'q' <- TypeError('Invalid queue specifier 5')
# Unable to configure handler 'q' <- TypeError("Invalid queue specifier {'a': 1}")
# Unable to configure handler 'q' <- TypeError("Invalid queue specifier 'sys.path'")
# Unable to configure handler 'q' <- TypeError('Invalid listener specifier 5')
# Unable to configure handler 'q' <- TypeError("Invalid listener specifier {'a': 1}")
# Unable to configure handler 'q' <- TypeError("Invalid listener specifier 'queue.Queue'")
# Unable to configure handler 'q' <- ValueError("Unable to set required handler 'nope'")
