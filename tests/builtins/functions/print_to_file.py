def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class File:
    def __init__(self):
        self.pieces = []
    def write(self, text):
        self.pieces.append(text)
    def flush(self):
        self.pieces.append('flushed')
file = File()
print('a', 1, file=file)
print('b', end='', sep='', file=file, flush=True)

print(file.pieces)  # => ['a', ' ', '1', '\n', 'b', '', 'flushed']
print(caught(lambda: print('a', file=5)))  # => AttributeError: 'int' object has no attribute 'write'
