import type * as zh from "../zh/problems.ts";

export const valueProblems: typeof zh.valueProblems = {
  giveChoice: (choices) => `Give ${choices.map((choice, index) => `${index} (${choice})`).join(" or ")}.`,
  giveAbove: (most) => `Give a number above 0 and up to ${most}.`,
  giveBetween: (least, most, isWhole) =>
    `Give a ${isWhole ? "whole number" : "number"} from ${least} to ${most}.`,
  noNumber: (name, remedy) => `${name} is no number. ${remedy}`,
  notWhole: (name, value, remedy) => `${name} of ${value} is not whole. ${remedy}`,
  outOfRange: (name, value, remedy) => `${name} of ${value} is out of range. ${remedy}`,
  tooMuchSold: (market, own) =>
    `The shares sold at market (${market}) and used on site (${own}) exceed 100 % together. Lower one of them.`,
  tooMuchBuilt: (equipment, construction) =>
    `The shares of equipment (${equipment}) and construction (${construction}) exceed 100 % together. Lower one of them.`,
  loanTooLong: (loan, life) =>
    `The loan (${loan}) is longer than the life (${life}). Shorten the loan or lengthen the life.`,
  graceTooLong: (grace, loan) => `The grace (${grace}) is not shorter than the loan (${loan}). Shorten it.`,
  batchTooLate: (later, life) =>
    `The later batch follows after ${later}, not within the life (${life}). Let it follow earlier.`,
  noRevenue: (price) =>
    `At a price of ${price}, without subsidy or another price, there is no revenue. Give a price above 0.`,
  noMonth: (month) =>
    `The last month of the refund, ${month}, does not end in a month. Give six digits, like 202510.`,
  beforeAsOf: (year, day, least) =>
    `First year of operation ${year}: on ${day} the project was not connected to the grid. Give ${least} or a later year.`,
  beforeConnection: (year, day, least) =>
    `First year of operation ${year}: the project was connected to the grid on ${day}. Give ${least} or a later year.`,
};

export const lacking: typeof zh.lacking = { technology: "Technology" };
