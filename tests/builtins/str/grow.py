def build(piece, count):
    text = ''
    for _ in range(count):
        text += piece
    return text


def shared():
    text = 'a' * 3000
    other = text
    text += 'b'
    return len(other), len(text), other[-1], text[-1]


def hashed():
    text = 'a' * 3000
    seen = {text}
    text = text + 'b'
    return text in seen, hash(text) == hash('a' * 3000 + 'b')


print(len(build('ab', 5000)), build('ab', 5000) == 'ab' * 5000)  # => 10000 True
print(build('é', 3000) == 'é' * 3000, build('😀', 3000) == '😀' * 3000)  # => True True
print(shared())  # => (3000, 3001, 'a', 'b')
print(hashed())  # => (False, True)
text = 'x' * 5000
text += text
print(len(text), text == 'x' * 10000, ('a' * 4000 + 'é').isascii())  # => 10000 True False
