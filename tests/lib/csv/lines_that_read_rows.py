# cpython: skip pyodide's 3.14.2 has no own error for it
# Lines of an iterator that reads rows itself are not mixed up: the row that was begun before is lost.
import csv


class Meddling:
    def __init__(self, lines):
        self.lines = iter(lines)
        self.meddles = True

    def __iter__(self):
        return self

    def __next__(self):
        line = next(self.lines)
        if self.meddles:
            self.meddles = False
            print('inside', next(rows))
        return line


rows = csv.reader(Meddling(['a,b', 'c', 'd,e']))
for _ in range(3):
    try:
        print(next(rows))
    except (csv.Error, StopIteration) as error:
        print(type(error).__name__, error)

# output:
# inside ['c']
# Error iterator has already advanced the reader
# ['d', 'e']
# StopIteration 
