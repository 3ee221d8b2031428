# An error that the annotations raise comes alone, though the format FORWARDREF has tried them as values before.
import annotationlib
import traceback


def divided(x: 1 / 0): ...


for format in annotationlib.Format.VALUE, annotationlib.Format.FORWARDREF:
    try:
        annotationlib.get_annotations(divided, format=format)
    except ZeroDivisionError as error:
        print(error, error.__context__)
# => division by zero None
# => division by zero None

# output:
# division by zero None
# division by zero None
