# A class may split and wrap in its own way.
import textwrap


class Shouting(textwrap.TextWrapper):
    def _munge_whitespace(self, text):
        return super()._munge_whitespace(text).upper()

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        cur_line.append(f'<{reversed_chunks.pop()}>')


class ByComma(textwrap.TextWrapper):
    def _split(self, text):
        return [part for word in text.split(',') for part in (word, ' ')][:-1]

    def _wrap_chunks(self, chunks):
        print(chunks)
        return super()._wrap_chunks(chunks)


print(Shouting(width=8).wrap('some words are incomprehensible to\tme'))
print(ByComma(width=10, fix_sentence_endings=True).wrap('one two.,three,four five six'))
wrapper = textwrap.TextWrapper(width=0)
print(wrapper._split_chunks('a  b-c'), wrapper._munge_whitespace('a\tb\nc'))
try:
    wrapper.wrap('a')
except ValueError as error:
    print(error)

# output:
# ['SOME', 'WORDS', 'ARE <INCOMPREHENSIBLE>', 'TO', 'ME']
# ['one two.', '  ', 'three', ' ', 'four five six']
# ['one two.', 'three four', ' five six']
# ['a', '  ', 'b-c'] a       b c
# invalid width 0 (must be > 0)
