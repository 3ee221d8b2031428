# Streams in memory are pickled with their position and what a program put on them; a view keeps BytesIO from growing and
# closing; only bytes-like objects are written, and positions are integers.
import io
import pickle


def attempt(question):
    try:
        print(question())
    except Exception as error:
        print(type(error).__name__, error)


data = io.BytesIO(b'hello')
data.note = 1
data.read(2)
text = io.StringIO('h\u00e9llo\n')
text.read(2)
for stream in data, text:
    print(stream.__getstate__())
    again = pickle.loads(pickle.dumps(stream))
    print(again.tell(), again.getvalue(), vars(again))
attempt(lambda: text.__setstate__(('new', '\n', 1, None)))
attempt(lambda: (text.getvalue(), text.tell()))
attempt(lambda: data.__setstate__((b'', -1, None)))

data = io.BytesIO(b'hello')
view = data.getbuffer()
view[1] = 65
attempt(lambda: data.write(b'123456'))
attempt(lambda: data.truncate(2))
attempt(data.close)
view.release()
attempt(lambda: (data.write(b'123456'), data.getvalue()))

for wrong in (5, 'text', [1], None):
    attempt(lambda: data.write(wrong))
attempt(lambda: data.writelines([b'a', 1]))
attempt(lambda: io.BytesIO(5))
attempt(lambda: data.seek(1.5))
attempt(lambda: data.seek(0, 0.5))
attempt(lambda: data.truncate(1.0))
attempt(lambda: text.seek(1.5))
data.close()
attempt(data.__getstate__)

# output:
# (b'hello', 2, {'note': 1})
# 2 b'hello' {'note': 1}
# ('héllo\n', '\n', 2, None)
# 2 héllo
#  {}
# None
# ('new', 1)
# ValueError position value cannot be negative
# BufferError Existing exports of data: object cannot be re-sized
# BufferError Existing exports of data: object cannot be re-sized
# BufferError Existing exports of data: object cannot be re-sized
# (6, b'123456')
# TypeError a bytes-like object is required, not 'int'
# TypeError a bytes-like object is required, not 'str'
# TypeError a bytes-like object is required, not 'list'
# TypeError a bytes-like object is required, not 'NoneType'
# TypeError a bytes-like object is required, not 'int'
# TypeError a bytes-like object is required, not 'int'
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# ValueError I/O operation on closed file.
