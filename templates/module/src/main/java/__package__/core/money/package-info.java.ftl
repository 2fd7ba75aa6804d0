[#if module.money]
/** Amounts of money, the same in every module. */
package [=package].core.money;
[/#if]
