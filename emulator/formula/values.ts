import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula'

/** The one value of a reference to one cell or of a 1 x 1 array, otherwise the value itself. */
export function alone(value: BaseValueObject | BaseReferenceObject): BaseValueObject {
  const plain = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as BaseValueObject)
  if (!plain.isArray()) return plain
  const array = plain as ArrayValueObject
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : plain
}

/** Changes one value, or each of an array. */
export function each(value: BaseValueObject, change: (one: BaseValueObject) => BaseValueObject): BaseValueObject {
  const one = alone(value)
  return one.isArray() ? (one as ArrayValueObject).mapValue((inner) => change(inner)) : change(one)
}
